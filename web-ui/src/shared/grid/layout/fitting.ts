/** Which columns a grid shows depends on its width, until the user arranges them. */
export interface Fitting {
  /** Shown while there is room for them, the first of them first; those of a list all or none. */
  optional: (string | string[])[];
  /** Shown only when the user asks for them. */
  hidden: string[];
}

interface Column {
  colId: string;
  /** px; of a column that grows, the least. */
  width: number;
}

/** The columns that a grid of this width, px, has no room for; a wide one leaves its place to narrower ones after it. */
export function hiddenIn(width: number, columns: Column[], { optional, hidden }: Fitting): Set<string> {
  const away = new Set([...hidden, ...optional.flat()]);
  const widths = new Map(columns.map((column) => [column.colId, column.width]));
  let room = columns.reduce((left, column) => (away.has(column.colId) ? left : left - column.width), width);
  for (const wanted of optional) {
    const ids = [wanted].flat();
    const needed = ids.reduce((sum, id) => sum + (widths.get(id) ?? Infinity), 0);
    if (needed <= room) {
      room -= needed;
      ids.forEach((id) => away.delete(id));
    }
  }
  return away;
}
