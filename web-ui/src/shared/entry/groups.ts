import type { PortfolioGroup } from '../api/contract';

export interface GroupRow {
  group: PortfolioGroup;
  depth: number;
}

/** Groups as a tree, each under its parent; one whose parent is not among them, or is under itself, stands at the top. */
export function asTree(groups: PortfolioGroup[]): GroupRow[] {
  const known = new Set(groups.map((group) => group.group_id));
  const placed = new Set<string>();
  const place = (group: PortfolioGroup, depth: number): GroupRow[] => {
    if (placed.has(group.group_id)) {
      return [];
    }
    placed.add(group.group_id);
    const below = groups.filter((other) => other.parent_group_id === group.group_id);
    return [{ group, depth }, ...below.flatMap((other) => place(other, depth + 1))];
  };
  const isTop = ({ parent_group_id }: PortfolioGroup) => !parent_group_id || !known.has(parent_group_id);
  return [...groups.filter(isTop), ...groups].flatMap((group) => place(group, 0));
}

/** The accounts of the chosen groups; one of two groups stands there once, as the services count it. */
export function takingPart(groups: PortfolioGroup[], chosen: string[]): ReadonlySet<string> {
  const wanted = groups.filter((group) => chosen.includes(group.group_id));
  return new Set(wanted.flatMap((group) => group.accounts.map((account) => account.account_id)));
}

/** How many accounts more than one of the chosen groups holds. */
export function sharedAccounts(groups: PortfolioGroup[], chosen: string[]): number {
  const wanted = groups.filter((group) => chosen.includes(group.group_id));
  const times = new Map<string, number>();
  for (const { account_id } of wanted.flatMap((group) => group.accounts)) {
    times.set(account_id, (times.get(account_id) ?? 0) + 1);
  }
  return [...times.values()].filter((count) => count > 1).length;
}

export const accountsOf = (groups: PortfolioGroup[], chosen: string[]): number =>
  takingPart(groups, chosen).size;
