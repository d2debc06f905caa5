import { knownTexts, say, texts } from '#platform/i18n';
import type { Locale } from '#kernel';

/** Why a task was given up, by its code; rooms say what their kinds of task do, as `task.KIND`. */
texts({
  'task.rule.not_failed': {
    en: 'Only a task that was given up can be tried again; this one was not.',
    nl: 'Alleen een taak die is opgegeven kan opnieuw worden geprobeerd; deze niet.',
    fr: 'Seule une tâche abandonnée peut être relancée ; celle-ci ne l’est pas.',
  },
  'task.failure.worker_died': {
    en: 'The worker fell each time it had this task in hand.',
    nl: 'Het verwerkingsproces viel elke keer uit met deze taak in handen.',
    fr: 'Le processus de traitement est tombé à chaque fois qu’il tenait cette tâche.',
  },
  'task.failure.no_handler': {
    en: 'This version of the program does not know how to do this task.',
    nl: 'Deze versie van het programma weet niet hoe deze taak gaat.',
    fr: 'Cette version du programme ne sait pas effectuer cette tâche.',
  },
  'task.failure.handler_unfinished': {
    en: 'The task ended without a result.',
    nl: 'De taak eindigde zonder resultaat.',
    fr: 'La tâche s’est terminée sans résultat.',
  },
  'task.failure.other': {
    en: 'The task failed with the code {code}; the log has more under the task’s id.',
    nl: 'De taak mislukte met code {code}; in het logboek staat meer onder het id van de taak.',
    fr: 'La tâche a échoué avec le code {code} ; le journal en dit plus sous l’identifiant de la tâche.',
  },
});

/** Why a task was given up, in the reader's language. */
export const failureSentence = (code: string, locale: Locale): string =>
  knownTexts().has(`task.failure.${code}`) ? say(`task.failure.${code}`, locale) : say('task.failure.other', locale, { code });

/** What a kind of task does, in the reader's language; the code itself where its room has said nothing. */
export const kindSentence = (kind: string, locale: Locale): string => (knownTexts().has(`task.${kind}`) ? say(`task.${kind}`, locale) : kind);
