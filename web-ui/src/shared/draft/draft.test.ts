import { describe, expect, it } from 'vitest';
import { draftSlice, emptyDraft, methodDrafted, orderDrafted, type BaseMetric, type Draft } from './draft';

const { reducer } = draftSlice;
const sideOf = (draft: Draft, side: 'BUY' | 'SELL') => reducer(draft, orderDrafted({ ...draft.order, side }));
const based = (draft: Draft, baseMetric: BaseMetric) =>
  reducer(draft, methodDrafted({ ...draft.method, baseMetric }));

describe('the base of a split', () => {
  it('follows the side: a purchase goes by NAV, a sale by what is held', () => {
    const sale = sideOf(emptyDraft, 'SELL');
    expect(sale.method.baseMetric).toBe('HOLDING');
    expect(sideOf(sale, 'BUY').method.baseMetric).toBe('NAV');
  });

  it('stays as the user chose it', () => {
    expect(sideOf(based(sideOf(emptyDraft, 'SELL'), 'NAV'), 'SELL').method.baseMetric).toBe('NAV');
    expect(sideOf(based(emptyDraft, 'CUSTOM'), 'SELL').method.baseMetric).toBe('CUSTOM');
  });
});
