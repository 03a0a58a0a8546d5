/** What each permission lets a user do, grouped by subject. `order:submit` is for services alone. */
export const PERMISSIONS = [
  [
    'Allocations',
    [
      ['allocation:preview', 'Preview and compare allocations'],
      ['allocation:commit', 'Commit an allocation'],
      ['allocation:override', 'Override warnings'],
      ['allocation:approve', 'Approve allocations of others'],
    ],
  ],
  [
    'Orders',
    [
      ['order:read', 'View orders'],
      ['order:modify', 'Modify orders'],
      ['order:cancel', 'Cancel orders'],
      ['execution:write', 'Enter and correct fills'],
    ],
  ],
  [
    'Compliance',
    [
      ['compliance:read', 'View rules, breaches and any allocation'],
      ['compliance:approve', 'Approve breaches, waivers and rule versions'],
    ],
  ],
  [
    'Data and oversight',
    [
      ['reference:read', 'View bonds, accounts, positions and cash'],
      ['reference:import', 'Load a dataset'],
      ['report:read', 'View reports'],
      ['audit:read', 'View the audit trail'],
      ['user:admin', 'Administer users'],
    ],
  ],
] as const;

/** A permission that the screens ask for; each is in the list, so that a misspelled one does not compile. */
export type Permission = (typeof PERMISSIONS)[number][1][number][0];

const WORDS = new Map<string, string>(
  PERMISSIONS.flatMap(([, all]): readonly (readonly [string, string])[] => all),
);

export const permissionInWords = (permission: string): string => WORDS.get(permission) ?? permission;
