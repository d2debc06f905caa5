import type { Sector } from './tracks.js';

/** A kind of host institution: how such a place is called (`{place}` is invented) and which subjects it asks help with. */
export interface HostKind {
  readonly name: { readonly en: string; readonly fr: string };
  /** Keys of subjects, at least three: as many needs as one institution may have. */
  readonly topics: readonly string[];
}

const kind = (en: string, fr: string, ...topics: readonly string[]): HostKind => ({ name: { en, fr }, topics });

/** The priority institutions of each sector. */
export const hostKinds: Readonly<Record<Sector, readonly HostKind[]>> = {
  health: [
    kind(
      '{place} Teaching Hospital',
      'Centre hospitalier universitaire de {place}',
      'ward_safety',
      'equipment',
      'medicine_stock',
      'lab_quality',
      'newborn_care',
    ),
    kind('{place} Regional Hospital', 'Hôpital régional de {place}', 'newborn_care', 'medicine_stock', 'psychosocial', 'ward_safety', 'equipment'),
    kind('{place} Public Health Institute', 'Institut de santé publique de {place}', 'surveillance', 'lab_quality', 'psychosocial'),
  ],
  agriculture: [
    kind('{place} Agricultural Research Station', 'Station de recherche agronomique de {place}', 'seed_trials', 'drip_irrigation', 'food_safety'),
    kind(
      '{place} Extension and Food Safety Office',
      'Office de conseil agricole de {place}',
      'drip_irrigation',
      'food_safety',
      'animal_disease',
      'seed_trials',
    ),
    kind(
      '{place} Directorate of Agriculture and Livestock',
      'Direction de l’agriculture et de l’élevage de {place}',
      'animal_disease',
      'food_safety',
      'seed_trials',
    ),
  ],
  education: [
    kind('{place} Polytechnic', 'Institut polytechnique de {place}', 'workplace_learning', 'blended_teaching', 'science_teaching'),
    kind('{place} Teachers’ College', 'École normale de {place}', 'science_teaching', 'school_leadership', 'blended_teaching'),
    kind('{place} Education Directorate', 'Direction de l’éducation de {place}', 'school_leadership', 'science_teaching', 'workplace_learning'),
  ],
  water: [
    kind('{place} Water and Sewerage Authority', 'Régie de l’eau et de l’assainissement de {place}', 'leakage', 'sludge', 'borehole_upkeep'),
    kind('{place} River Basin Office', 'Agence du bassin hydraulique de {place}', 'flood_forecast', 'borehole_upkeep', 'leakage'),
    kind('{place} Rural Water Supply Agency', 'Service de l’hydraulique rurale de {place}', 'borehole_upkeep', 'flood_forecast', 'sludge'),
  ],
  ict: [
    kind(
      '{place} Digital Government Agency',
      'Agence du numérique de {place}',
      'service_portal',
      'incident_response',
      'network_resilience',
      'health_data',
    ),
    kind('{place} Data Centre Authority', 'Centre de données publiques de {place}', 'network_resilience', 'incident_response', 'health_data'),
  ],
  public_administration: [
    kind(
      '{place} Civil Service Institute',
      'Institut d’administration publique de {place}',
      'civil_service_training',
      'procurement',
      'monitoring_system',
    ),
    kind(
      '{place} Regional Planning Department',
      'Direction régionale du plan de {place}',
      'monitoring_system',
      'municipal_budget',
      'procurement',
      'civil_service_training',
    ),
    kind('Municipality of {place}', 'Commune de {place}', 'municipal_budget', 'procurement', 'civil_service_training'),
  ],
  rule_of_law: [
    kind('{place} Court Administration Office', 'Administration des tribunaux de {place}', 'court_backlog', 'drafting', 'legal_aid'),
    kind('{place} Legal Aid Directorate', 'Direction de l’aide juridique de {place}', 'legal_aid', 'court_backlog', 'drafting'),
    kind(
      '{place} Institute for Justice and Security',
      'Institut de la justice et de la sécurité de {place}',
      'digital_evidence',
      'drafting',
      'court_backlog',
    ),
  ],
  engineering: [
    kind('{place} Power and Energy Agency', 'Office de l’énergie de {place}', 'mini_grids', 'grid_losses', 'street_addressing'),
    kind('{place} Public Works Department', 'Direction des travaux publics de {place}', 'road_drainage', 'street_addressing', 'mini_grids'),
    kind('{place} Urban Development Directorate', 'Agence d’urbanisme de {place}', 'street_addressing', 'road_drainage', 'grid_losses'),
  ],
};
