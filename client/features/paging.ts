// What all lists that come in pages have in common.

/**
 * Leaves out of a page what pages before it had, as they may while a list changes, and notes the rest. When
 * nothing is left, the list is over: a server that gives the same page again and again is not asked without
 * end.
 *
 * @param page The page.
 * @param told What was told, by its key; added to.
 * @param keyOf The key of an item.
 */
export function freshOf<Item, Key>(
  page: readonly Item[],
  told: Set<Key>,
  keyOf: (item: Item) => Key,
): Item[] {
  return page.filter((item) => {
    const key = keyOf(item);
    return !told.has(key) && told.add(key);
  });
}
