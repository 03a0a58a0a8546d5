import {
  enhancedApi,
  type FairnessAccount,
  type FairnessDispersion,
  type FairnessResponse,
  type FairnessSizeQuarter,
  type FairnessTestAccount,
  type FairnessTestResponse,
  type ReadFairnessApiArg,
} from '../../../shared/api/generated/allocation';

/** The calls of the Fairness screen. They change nothing. */

export type Running = FairnessAccount;
export type Quarter = FairnessSizeQuarter;
export type Month = FairnessDispersion;
export type Report = FairnessResponse;
export type Tested = FairnessTestAccount;
export type Test = FairnessTestResponse;
export type FairnessFilter = ReadFairnessApiArg;

export const useFairness = (filter: FairnessFilter) =>
  enhancedApi.useReadFairnessQuery(filter, { refetchOnMountOrArgChange: true });

/** @param filter null: asks nothing; the test is thousands of re-splits, and runs when it is asked for */
export const useFairnessTest = (filter: FairnessFilter | null) =>
  enhancedApi.useTestFairnessQuery(filter ?? {}, { skip: filter === null });
