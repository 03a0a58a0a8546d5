/** Which columns a grid shows depends on its width, until the user arranges them. */
export interface Fitting {
  /** Shown while there is room for them, the first of them first. */
  optional: string[];
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
  const away = new Set([...hidden, ...optional]);
  const widths = new Map(columns.map((column) => [column.colId, column.width]));
  let room = columns.reduce((left, column) => (away.has(column.colId) ? left : left - column.width), width);
  for (const id of optional) {
    const needed = widths.get(id) ?? Infinity;
    if (needed <= room) {
      room -= needed;
      away.delete(id);
    }
  }
  return away;
}
