/** What compliance looks after: positions outside a rule in force, and warnings that a user overrode. */
import type * as allocation from '../../../shared/api/generated/allocation';
import type * as reference from '../../../shared/api/generated/reference-data';

/** Value and limits in the unit: 5.62 is 5.62% of NAV. */
export type Breach = reference.BreachRow;
export type Override = allocation.Overridden;
