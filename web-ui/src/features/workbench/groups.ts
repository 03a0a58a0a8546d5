import type { PortfolioGroup } from '../../shared/api/contract';

export interface GroupRow {
  group: PortfolioGroup;
  depth: number;
}

/**
 * Groups as a tree: one stands under the smallest other that holds all its accounts. Of groups with the same accounts, the
 * first in the list holds the others.
 */
export function asTree(groups: PortfolioGroup[]): GroupRow[] {
  const members = groups.map((group) => new Set(group.accounts.map((account) => account.account_id)));
  const size = (at: number) => members[at]?.size ?? 0;
  const holds = (outer: number, inner: number) =>
    outer !== inner &&
    size(inner) > 0 &&
    (size(outer) > size(inner) || (size(outer) === size(inner) && outer < inner)) &&
    [...(members[inner] ?? [])].every((account) => members[outer]?.has(account));
  const all = groups.map((_, at) => at);
  const parent = all.map((at) => {
    const [smallest = null] = all
      .filter((outer) => holds(outer, at))
      .sort((a, b) => size(a) - size(b) || b - a);
    return smallest;
  });
  const under = (at: number | null, depth: number): GroupRow[] =>
    all
      .filter((child) => parent[child] === at)
      .flatMap((child) => {
        const group = groups[child];
        return group ? [{ group, depth }, ...under(child, depth + 1)] : [];
      });
  return under(null, 0);
}

/** How many different accounts the chosen groups hold; an account of two groups counts once, as the services count it. */
export function accountsOf(groups: PortfolioGroup[], chosen: string[]): number {
  const wanted = groups.filter((group) => chosen.includes(group.group_id));
  return new Set(wanted.flatMap((group) => group.accounts.map((account) => account.account_id))).size;
}
