import { describe, expect, it } from 'vitest';
import { bondName, describedBond } from './bonds';

const VERIZON = {
  ticker: 'VZ',
  issuer: 'Verizon Communications Inc',
  description: 'Verizon Communications Inc 2.55% 2031-03-21',
  coupon: 2.55,
  maturity: '2031-03-21',
};

describe('bond names', () => {
  it('are ticker, coupon and maturity', () => {
    expect(bondName(VERIZON)).toBe('VZ 2.550 03/21/31');
  });

  it('take the issuer where there is no ticker, the description where there is neither', () => {
    expect(bondName({ ...VERIZON, ticker: null })).toBe('Verizon Communications Inc 2.550 03/21/31');
    expect(bondName({ ...VERIZON, ticker: '' })).toBe('Verizon Communications Inc 2.550 03/21/31');
    expect(bondName({ ...VERIZON, ticker: null, issuer: null })).toBe(
      'Verizon Communications Inc 2.550 03/21/31',
    );
    expect(bondName({ ...VERIZON, ticker: null, issuer: null, description: 'T-bill' })).toBe('T-bill');
  });

  it('are read from a description of the usual form, and from no other', () => {
    expect(describedBond('US Treasury 4% 2041-03-21')).toBe('US Treasury 4.000 03/21/41');
    expect(describedBond('Demo Harbor Bank 3.875% 2042-08-15 (synthetic)')).toBe(
      'Demo Harbor Bank 3.875 08/15/42',
    );
    expect(describedBond('Verizon Communications Inc 2.55% 2031-03-21', 'VZ')).toBe('VZ 2.550 03/21/31');
    expect(describedBond('Verizon Communications Inc 2.55% 2031-03-21', null)).toBe(
      'Verizon Communications Inc 2.550 03/21/31',
    );
    expect(describedBond('TREASURY BILL 2031', 'T')).toBe('TREASURY BILL 2031');
    expect(describedBond('TREASURY BILL 2031')).toBe('TREASURY BILL 2031');
    expect(describedBond(null)).toBeNull();
  });
});
