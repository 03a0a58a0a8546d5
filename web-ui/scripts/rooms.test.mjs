import { describe, expect, it } from 'vitest';
import { faultsOf } from './rooms.mjs';

const faults = (files) => faultsOf(new Map(Object.entries(files)));

describe('The rooms of src', () => {
  it('let shared be imported by features and both by the app', () => {
    expect(
      faults({
        'shared/ui/Table.tsx': '',
        'features/orders/components/Orders.tsx': "import { Table } from '../../../shared/ui/Table';",
        'app/App.tsx': "import { Orders } from '../features/orders/components/Orders';",
      }),
    ).toEqual([]);
  });

  it.each([
    ['shared/ui/Table.tsx', "import { App } from '../../app/App';", 'app/App.tsx'],
    ['shared/ui/Table.tsx', "const X = lazy(() => import('../../features/a/A'));", 'features/a/A.tsx'],
    ['features/a/model/a.ts', "export { App } from '../../../app/App';", 'app/App.tsx'],
    ['features/a/model/a.ts', "import '../../b/model/b';", 'features/b/model/b.ts'],
    ['features/a/model/a.ts', "import {\n  b,\n} from '../../b/model/b';", 'features/b/model/b.ts'],
  ])('refuse %s with %j', (file, text, other) => {
    expect(faults({ [file]: text, [other]: '' })).toEqual([
      expect.stringContaining(`${file} imports ${other}: `),
    ]);
  });

  it('refuse a circle', () => {
    expect(faults({ 'shared/a.ts': "import './b';", 'shared/b.ts': "import './a';" })).toEqual([
      'imports in a circle: shared/a.ts -> shared/b.ts -> shared/a.ts',
    ]);
  });

  it('refuse other names of files and folders', () => {
    expect(faults({ 'shared/my-file.ts': '', 'shared/Table.ts': '', 'shared/someUi/a.ts': '' })).toHaveLength(
      3,
    );
  });

  it('refuse a folder of eleven files, tests aside', () => {
    const folder = (count) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`shared/ui/a${i}.ts`, '']));
    expect(faults({ ...folder(10), 'shared/ui/a.test.ts': '' })).toEqual([]);
    expect(faults(folder(11))).toEqual(['shared/ui: 11 files, 10 at most; part it by subject']);
  });
});
