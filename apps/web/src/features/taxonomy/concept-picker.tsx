import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState, type Ref } from 'react';
import { ConceptLabel } from '~/components/concept-label';
import { FieldError, fieldId } from '~/components/form/field';
import type { ConceptPartsFragment } from './taxonomy.gen';
import { searchOptions, type ConceptKindCode } from './queries';
import { useListbox } from './use-listbox';

export type PickedConcept = ConceptPartsFragment;

interface ConceptPickerProps {
  readonly kind: ConceptKindCode;
  /** Also the id of the input: `f-<name>`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** What is chosen now; `null` for a picker that adds to a list. */
  readonly value: PickedConcept | null;
  readonly onPick: (concept: PickedConcept) => void;
  /** Called when the text of a chosen concept is changed: it no longer says that concept. */
  readonly onClear?: () => void;
  /** Offered when nothing fits: keeps the words for an officer. */
  readonly onKeepWords?: (words: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const pauseMs = 200;

function useDebounced(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}

/** Type-ahead over the ESCO labels of all three languages. A request that is overtaken by typing is aborted. */
export function ConceptPicker(props: ConceptPickerProps) {
  const { kind, name, label, hint, error, value, onPick, onClear, onKeepWords, inputRef } = props;
  const { t, i18n } = useLingui();
  const [text, setText] = useState(value?.label ?? '');
  const wanted = useDebounced(text.trim());
  const chosen = value !== null && text === value.label;
  const search = useQuery({ ...searchOptions(kind, wanted, i18n.locale), enabled: wanted.length >= 2 && !chosen, placeholderData: keepPreviousData });
  const hits = chosen || text.trim().length < 2 ? [] : (search.data ?? []);
  const id = fieldId(name);

  useEffect(() => setText(value?.label ?? ''), [value]);

  const pick = (concept: PickedConcept) => {
    setText(value === null && !onClear ? '' : concept.label);
    onPick(concept);
  };
  const box = useListbox({ id, count: hits.length, onChoose: (index) => hits[index] && pick(hits[index].concept) });
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  const open = box.open && text.trim().length >= 2 && !chosen;
  const listed = open && hits.length > 0;
  const empty = open && search.isSuccess && wanted === text.trim() && hits.length === 0;

  return (
    <div className={`relative grid max-w-160 gap-1 ${error ? 'border-s-4 border-danger ps-3' : ''}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="prose text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      <input
        {...box.inputProps(listed)}
        id={id}
        ref={inputRef}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className="control"
        value={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => {
          setText(event.target.value);
          box.show();
          if (value !== null) onClear?.();
        }}
      />
      <div className="relative">
        <div className={listed ? 'absolute inset-x-0 top-0 z-10 rounded-panel border border-control bg-surface shadow-lg' : ''}>
          <div id={box.listId} role="listbox" aria-label={t`Suggestions`} className={listed ? 'max-h-80 overflow-y-auto p-1' : 'hidden'}>
            {open &&
              hits.map((hit, index) => (
                <div
                  key={hit.concept.id}
                  {...box.optionProps(index)}
                  className={`min-h-11 cursor-pointer rounded-control px-3 py-2 ${box.active === index ? 'bg-surface-3' : ''}`}
                >
                  <ConceptLabel concept={hit.concept} />
                  {hit.matchedLabel !== hit.concept.label && (
                    <span className="block text-sm text-muted">
                      <Trans>
                        also called <span lang={hit.matchedLanguage}>{hit.matchedLabel}</span>
                      </Trans>
                    </span>
                  )}
                </div>
              ))}
          </div>
          {onKeepWords && text.trim().length >= 2 && !chosen && (
            <p className={listed ? 'border-t border-line p-2' : ''}>
              <button
                type="button"
                className="btn"
                // A press must not close the list first: the button would move away from under it.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  onKeepWords(text.trim());
                  setText('');
                }}
              >
                <Trans>I cannot find it: keep these words</Trans>
              </button>
            </p>
          )}
        </div>
      </div>
      <div role="status" className="text-sm text-muted">
        {listed && (
          <span className="sr-only">
            <Plural value={hits.length} one="# suggestion. Use the arrow keys to choose." other="# suggestions. Use the arrow keys to choose." />
          </span>
        )}
        {empty && <Trans>Nothing found for these words. Try a shorter or a different word.</Trans>}
        {open && search.isError && <Trans>The list could not be searched just now. Type again in a moment.</Trans>}
      </div>
    </div>
  );
}
