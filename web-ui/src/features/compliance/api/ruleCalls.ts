import { enhancedApi as allocation } from '../../../shared/api/generated/allocation';
import { enhancedApi as reference } from '../../../shared/api/generated/reference-data';

/** The calls of the rule book. */

const book = reference.enhanceEndpoints({
  addTagTypes: ['Rule'],
  endpoints: {
    listRules: { providesTags: ['Rule'] },
    readRule: { providesTags: ['Rule'] },
    createRule: { invalidatesTags: ['Rule'] },
    editRule: { invalidatesTags: ['Rule'] },
    // A refusal says that what is shown is old, so it is read again after a failure as well.
    actOnRuleVersion: { invalidatesTags: ['Rule'] },
  },
});

export const useRuleBook = () => book.useListRulesQuery({}, { refetchOnMountOrArgChange: true });
/** @param ruleId null: none is read */
export const useRule = (ruleId: string | null) =>
  book.useReadRuleQuery({ ruleId: ruleId ?? '' }, { skip: ruleId === null, refetchOnMountOrArgChange: true });
export const useRuleKinds = () => book.useListRuleKindsQuery();
export const useWriteRule = book.useCreateRuleMutation;
export const useRewriteRule = book.useEditRuleMutation;
export const useActOnRule = book.useActOnRuleVersionMutation;
export const useTryRule = allocation.useTryRuleMutation;
