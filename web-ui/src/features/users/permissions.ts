/** What each permission lets somebody do, grouped as the desk thinks of it. `order:submit` is for services alone. */
export const PERMISSIONS: [string, [string, string][]][] = [
  [
    'Allocations',
    [
      ['allocation:preview', 'Preview and compare splits'],
      ['allocation:commit', 'Commit an allocation'],
      ['allocation:override', 'Override warnings'],
    ],
  ],
  [
    'Orders',
    [
      ['order:read', 'See the blotter'],
      ['order:modify', 'Modify orders'],
      ['order:cancel', 'Cancel orders'],
    ],
  ],
  [
    'Data and oversight',
    [
      ['reference:read', 'See bonds, accounts, positions and cash'],
      ['reference:import', 'Load a dataset'],
      ['audit:read', 'Read the audit trail'],
      ['user:admin', 'Administer users'],
    ],
  ],
];

const WORDS = new Map(PERMISSIONS.flatMap(([, all]) => all));

export const permissionInWords = (permission: string): string => WORDS.get(permission) ?? permission;
