import { expect, it } from 'vitest';
import { checked } from '../../../testing/samples';
import { softLimitsInWords } from './softLimits';

it('says that soft limits cap only where rules do', () => {
  expect(softLimitsInWords({ ...checked, soft_limits: 'CAP' })).toBe('cap');
  expect(softLimitsInWords({ ...checked, soft_limits: 'CAP', compliance_check: false })).toBe('warn');
  expect(softLimitsInWords(checked)).toBe('warn');
});
