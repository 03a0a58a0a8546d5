/** What each permission lets a user do, grouped by subject. `order:submit` is for services alone. */
export const PERMISSIONS: [string, [string, string][]][] = [
  [
    'Allocations',
    [
      ['allocation:preview', 'Preview and compare allocations'],
      ['allocation:commit', 'Commit an allocation'],
      ['allocation:override', 'Override warnings'],
    ],
  ],
  [
    'Orders',
    [
      ['order:read', 'View orders'],
      ['order:modify', 'Modify orders'],
      ['order:cancel', 'Cancel orders'],
    ],
  ],
  [
    'Data and oversight',
    [
      ['reference:read', 'View bonds, accounts, positions and cash'],
      ['reference:import', 'Load a dataset'],
      ['audit:read', 'View the audit trail'],
      ['user:admin', 'Administer users'],
    ],
  ],
];

const WORDS = new Map(PERMISSIONS.flatMap(([, all]) => all));

export const permissionInWords = (permission: string): string => WORDS.get(permission) ?? permission;
