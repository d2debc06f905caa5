import type { Subjects } from './subjects.js';

/** What work in health, agriculture and education is about. */
export const healthSubjects: Subjects = {
  nursing: {
    en: ['safe medication on the ward', 'wound care and infection prevention', 'the handover between shifts'],
    nl: ['medicatieveiligheid op de afdeling', 'wondzorg en infectiepreventie', 'de overdracht tussen diensten'],
    fr: ['la sécurité des médicaments dans le service', 'les soins de plaies et la prévention des infections', 'la transmission entre les équipes'],
  },
  medicine: {
    en: ['emergency care with few means', 'hypertension and diabetes clinics', 'clinical guidelines for junior doctors'],
    nl: ['spoedzorg met weinig middelen', 'spreekuren voor hoge bloeddruk en diabetes', 'klinische richtlijnen voor arts-assistenten'],
    fr: [
      'les soins d’urgence avec peu de moyens',
      'les consultations d’hypertension et de diabète',
      'les protocoles cliniques pour les jeunes médecins',
    ],
  },
  public_health: {
    en: ['outbreak surveillance and reporting', 'vaccination in hard-to-reach districts', 'health data that districts can use'],
    nl: [
      'surveillance en melding van uitbraken',
      'vaccinatie in moeilijk bereikbare districten',
      'gezondheidsgegevens waar districten iets aan hebben',
    ],
    fr: [
      'la surveillance et le signalement des épidémies',
      'la vaccination dans les districts difficiles d’accès',
      'les données de santé utiles aux districts',
    ],
  },
  laboratory: {
    en: ['quality control in the laboratory', 'blood bank procedures', 'the diagnosis of tuberculosis and malaria'],
    nl: ['kwaliteitscontrole in het laboratorium', 'procedures van de bloedbank', 'de diagnostiek van tuberculose en malaria'],
    fr: ['le contrôle de qualité au laboratoire', 'les procédures de la banque de sang', 'le diagnostic de la tuberculose et du paludisme'],
  },
  pharmacy: {
    en: ['stock control of essential medicines', 'rational use of antibiotics', 'the cold chain'],
    nl: ['voorraadbeheer van essentiële geneesmiddelen', 'verstandig gebruik van antibiotica', 'de koelketen'],
    fr: ['la gestion des stocks de médicaments essentiels', 'le bon usage des antibiotiques', 'la chaîne du froid'],
  },
  medical_technology: {
    en: ['maintenance of ultrasound and monitoring equipment', 'calibration of medical devices', 'an inventory that workshops keep up to date'],
    nl: ['onderhoud van echo- en bewakingsapparatuur', 'kalibratie van medische apparaten', 'een inventaris die de werkplaats zelf bijhoudt'],
    fr: ['l’entretien des échographes et des moniteurs', 'l’étalonnage des dispositifs médicaux', 'un inventaire tenu à jour par les ateliers'],
  },
  rehabilitation: {
    en: ['rehabilitation after stroke', 'prostheses and gait training', 'home exercise programmes'],
    nl: ['revalidatie na een beroerte', 'prothesen en looptraining', 'oefenprogramma’s voor thuis'],
    fr: ['la rééducation après un AVC', 'les prothèses et la rééducation de la marche', 'les programmes d’exercices à domicile'],
  },
  mental_health: {
    en: ['psychosocial support after displacement', 'group therapy for young people', 'supervision of counsellors'],
    nl: ['psychosociale steun na ontheemding', 'groepstherapie voor jongeren', 'supervisie van hulpverleners'],
    fr: ['le soutien psychosocial après un déplacement forcé', 'la thérapie de groupe pour les jeunes', 'la supervision des conseillers'],
  },
  crops: {
    en: ['drought-tolerant seed and soil health', 'integrated pest management', 'drip irrigation for small farms'],
    nl: ['droogtebestendig zaad en een gezonde bodem', 'geïntegreerde gewasbescherming', 'druppelirrigatie voor kleine bedrijven'],
    fr: [
      'les semences résistantes à la sécheresse et la santé des sols',
      'la lutte intégrée contre les ravageurs',
      'l’irrigation goutte à goutte pour les petites exploitations',
    ],
  },
  livestock: {
    en: ['animal disease surveillance', 'feed and pasture in the dry season', 'artificial insemination in cattle'],
    nl: ['bewaking van dierziekten', 'voer en weidegang in het droge seizoen', 'kunstmatige inseminatie bij runderen'],
    fr: ['la surveillance des maladies animales', 'l’alimentation et le pâturage en saison sèche', 'l’insémination artificielle des bovins'],
  },
  food: {
    en: ['food safety plans for small processors', 'storage losses of grain and tomatoes', 'dairy processing and cooling'],
    nl: ['voedselveiligheidsplannen voor kleine verwerkers', 'bewaarverliezen van graan en tomaten', 'zuivelverwerking en koeling'],
    fr: [
      'les plans de sécurité alimentaire des petits transformateurs',
      'les pertes de stockage des céréales et des tomates',
      'la transformation et le refroidissement du lait',
    ],
  },
  farm_machinery: {
    en: ['solar pumps and small irrigation equipment', 'machinery that local workshops can repair', 'post-harvest equipment'],
    nl: ['zonnepompen en kleine irrigatiewerktuigen', 'machines die lokale werkplaatsen kunnen repareren', 'machines voor na de oogst'],
    fr: [
      'les pompes solaires et le petit matériel d’irrigation',
      'les machines réparables par les ateliers locaux',
      'les équipements d’après-récolte',
    ],
  },
  fisheries: {
    en: ['pond and cage farming of tilapia', 'hatchery management', 'landing data of coastal fisheries'],
    nl: ['teelt van tilapia in vijvers en kooien', 'het beheer van kwekerijen', 'aanlandingsgegevens van de kustvisserij'],
    fr: ['l’élevage du tilapia en étang et en cage', 'la gestion des écloseries', 'les données de débarquement de la pêche côtière'],
  },
  teaching: {
    en: ['science lessons with simple materials', 'classes of sixty pupils', 'coaching of young teachers'],
    nl: ['natuurkundelessen met eenvoudige middelen', 'klassen van zestig leerlingen', 'coaching van jonge leraren'],
    fr: ['les cours de sciences avec du matériel simple', 'les classes de soixante élèves', 'l’accompagnement des jeunes enseignants'],
  },
  vocational_training: {
    en: ['workplace learning with local firms', 'practical assessment in workshops', 'training of trainers'],
    nl: ['leren op de werkplek bij lokale bedrijven', 'praktijkexamens in de werkplaats', 'het opleiden van trainers'],
    fr: ['l’apprentissage en entreprise', 'l’évaluation pratique en atelier', 'la formation de formateurs'],
  },
  higher_education: {
    en: ['supervision of theses', 'research proposals that win funding', 'blended teaching with little bandwidth'],
    nl: ['begeleiding van scripties', 'onderzoeksvoorstellen die geld opleveren', 'blended onderwijs bij weinig bandbreedte'],
    fr: ['l’encadrement des mémoires', 'les projets de recherche qui obtiennent un financement', 'l’enseignement hybride avec peu de bande passante'],
  },
  curriculum: {
    en: ['competence-based curricula', 'learning material for digital classrooms', 'fair and valid examinations'],
    nl: ['competentiegerichte leerplannen', 'lesmateriaal voor de digitale klas', 'eerlijke en valide examens'],
    fr: ['les programmes par compétences', 'les supports pour la classe numérique', 'les examens justes et valides'],
  },
};
