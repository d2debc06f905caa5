import { dataClasses, type ColumnClass } from '#privacy';

/** ESCO is public; nothing here is about anyone. */
const reference: ColumnClass = ['S0', 'reference'];
const operate: ColumnClass = ['S0', 'operate'];

dataClasses({
  taxonomy_version: { id: reference, content_hash: operate, counts: operate, loaded_at: operate },
  concept: {
    id: reference,
    kind: reference,
    retired: operate,
    code: reference,
    isco: reference,
    parent: reference,
    nace: reference,
    label_en: reference,
    label_nl: reference,
    label_fr: reference,
    alternatives_en: reference,
    alternatives_nl: reference,
    alternatives_fr: reference,
  },
  skill_group: { id: reference, code: reference, label_en: reference, label_nl: reference, label_fr: reference },
  isco_group: { code: reference, label_en: reference, label_nl: reference, label_fr: reference },
  concept_broader: { child: reference, parent: reference },
  skill_relation: { skill_id: reference, related_id: reference, essential: reference },
  occupation_skill: { occupation_id: reference, skill_id: reference, essential: reference },
});
