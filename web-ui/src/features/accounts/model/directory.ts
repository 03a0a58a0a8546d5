import type { PortfolioGroup } from '../../../shared/api/contract';

/** One account as the list shows it. */
export interface Listed {
  account_id: string;
  account_name: string;
  /** Names of every group that holds it. */
  groups: string[];
}

/** Every account of the groups, each once, by id. */
export function accountsOf(groups: PortfolioGroup[]): Listed[] {
  const byId = new Map<string, Listed>();
  for (const group of groups) {
    for (const account of group.accounts) {
      const listed = byId.get(account.account_id) ?? { ...account, groups: [] };
      listed.groups.push(group.group_name);
      byId.set(account.account_id, listed);
    }
  }
  return [...byId.values()].sort((a, b) => a.account_id.localeCompare(b.account_id));
}

/** Those whose id, name or groups have every word, in the group or, with none, in any. */
export function find(accounts: Listed[], words: string, groupName: string | undefined): Listed[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return accounts.filter((account) => {
    const text = `${account.account_id} ${account.account_name} ${account.groups.join(' ')}`.toLowerCase();
    return (
      (groupName === undefined || account.groups.includes(groupName)) &&
      wanted.every((word) => text.includes(word))
    );
  });
}
