import { useEffect, useState, type KeyboardEvent, type MouseEvent } from 'react';

interface ListboxOptions {
  /** Of the input; the list and its rows take theirs from it. */
  readonly id: string;
  readonly count: number;
  readonly onChoose: (index: number) => void;
}

/**
 * A text field with a list of suggestions (ARIA practices, "editable combobox with list autocomplete"): the focus stays in the field, the
 * arrows move through the list and round its ends, Enter takes a row, Escape and leaving the field close the list and choose nothing.
 */
export function useListbox({ id, count, onChoose }: ListboxOptions) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = `${id}-list`;
  const optionId = (index: number): string => `${id}-option-${index}`;

  // Other suggestions: what was pointed at is no longer there.
  const [counted, setCounted] = useState(count);
  if (counted !== count) {
    setCounted(count);
    setActive(-1);
  }
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-option-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (index: number) => {
    close();
    onChoose(index);
  };
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault();
    setOpen(true);
    if (count > 0) setActive((to + count) % count);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are being composed the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(event, active + 1);
    else if (event.key === 'ArrowUp') move(event, active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  };

  return {
    open,
    active,
    listId,
    show: () => setOpen(true),
    /** `listed` says that rows can be seen. */
    inputProps: (listed: boolean) =>
      ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': listed,
        'aria-controls': listId,
        'aria-activedescendant': listed && active >= 0 ? optionId(active) : undefined,
        onKeyDown,
        onBlur: close,
      }) as const,
    optionProps: (index: number) =>
      ({
        id: optionId(index),
        role: 'option',
        'aria-selected': active === index,
        // The press must leave the focus in the field, or the list would close before the click.
        onMouseDown: (event: MouseEvent) => event.preventDefault(),
        onMouseMove: () => setActive(index),
        onClick: () => choose(index),
      }) as const,
  };
}
