import { enhancedApi as allocation } from '../../../shared/api/generated/allocation';
import { enhancedApi as reference } from '../../../shared/api/generated/reference-data';

/** The calls of the rule book. */

const book = reference.enhanceEndpoints({
  addTagTypes: ['Rule'],
  endpoints: {
    getV1Rules: { providesTags: ['Rule'] },
    getV1RulesByRuleId: { providesTags: ['Rule'] },
    postV1Rules: { invalidatesTags: ['Rule'] },
    putV1RulesByRuleId: { invalidatesTags: ['Rule'] },
    // A refusal says that what is shown is old, so it is read again after a failure as well.
    postV1RulesByRuleIdVersionsAndVersionAct: { invalidatesTags: ['Rule'] },
  },
});

export const useRuleBook = () => book.useGetV1RulesQuery({}, { refetchOnMountOrArgChange: true });
/** @param ruleId null: none is read */
export const useRule = (ruleId: string | null) =>
  book.useGetV1RulesByRuleIdQuery(
    { ruleId: ruleId ?? '' },
    { skip: ruleId === null, refetchOnMountOrArgChange: true },
  );
export const useRuleKinds = () => book.useGetV1RulesKindsQuery();
export const useWriteRule = book.usePostV1RulesMutation;
export const useRewriteRule = book.usePutV1RulesByRuleIdMutation;
export const useActOnRule = book.usePostV1RulesByRuleIdVersionsAndVersionActMutation;
export const useTryRule = allocation.usePostV1ComplianceTrialsMutation;
