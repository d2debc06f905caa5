import { administrationTopics } from './topics-administration.js';
import { agricultureTopics } from './topics-agriculture.js';
import { educationTopics } from './topics-education.js';
import { engineeringTopics } from './topics-engineering.js';
import { healthTopics } from './topics-health.js';
import { healthServiceTopics } from './topics-health-services.js';
import { ictTopics } from './topics-ict.js';
import { lawTopics } from './topics-law.js';
import { waterTopics } from './topics-water.js';

/** The words of a subject of terms of reference in one language. Slots: {city}, {n}, {small}, {percent}. */
export interface TopicText {
  readonly title: string;
  /** What is the matter, in one or two sentences; "we" is the host. */
  readonly situation: readonly string[];
  /** What must be so at the end. */
  readonly aim: string;
  /** The team that works with the expert, as a noun phrase. */
  readonly unit: string;
  readonly tools: readonly string[];
  readonly outputs: readonly string[];
  readonly indicators: readonly string[];
}

/** A thing a host institution asks of an expert. */
export interface Topic {
  readonly key: string;
  /** ESCO codes; the first is the occupation that is asked. */
  readonly occupations: readonly string[];
  readonly fields: readonly string[];
  readonly eqf: number;
  /** Words of a wish that has no ESCO concept yet, for the few needs that carry one. */
  readonly loose: { readonly en: string; readonly fr: string };
  readonly en: TopicText;
  readonly fr: TopicText;
}

const all: ReadonlyMap<string, Topic> = new Map(
  [
    ...administrationTopics,
    ...agricultureTopics,
    ...educationTopics,
    ...engineeringTopics,
    ...healthTopics,
    ...healthServiceTopics,
    ...ictTopics,
    ...lawTopics,
    ...waterTopics,
  ].map((topic) => [topic.key, topic]),
);

/** A subject by its key; an unknown key is a fault in the tables of host institutions. */
export function topicOf(key: string): Topic {
  const topic = all.get(key);
  if (!topic) throw new Error(`no subject ${key}`);
  return topic;
}
