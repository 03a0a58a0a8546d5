package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.method.contract.Decision;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.contract.SplitProblem;
import com.allocationsystem.allocation.engine.method.instruction.ByPriority;
import com.allocationsystem.allocation.engine.method.instruction.InstructionRules;
import com.allocationsystem.allocation.engine.method.instruction.RequestedPar;
import com.allocationsystem.allocation.engine.method.tie.SeedDigest;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.plan.AccountAllocation.Request;
import com.allocationsystem.allocation.model.plan.AccountAllocation.Source;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** CUSTOM_WEIGHTS by instructions: what each account asks for, by priority, then the rest to the others. */
public final class AccountInstructionsMethod implements SplitMethod {

    private static final String WORDS = "requests by priority, equals pro rata, then the rest";

    private final AccountInstructions parameters;
    private final Map<String, Instruction> byAccount = new HashMap<>();

    AccountInstructionsMethod(AccountInstructions parameters) {
        this.parameters = parameters;
        parameters.instructions().forEach(instruction -> byAccount.put(instruction.accountId(), instruction));
    }

    @Override
    public void check(AllocationInputs inputs, Faults faults) {
        InstructionRules.values(parameters.instructions(), faults);
        InstructionRules.accounts(parameters, inputs, faults);
    }

    /** Of an account without an instruction: its weight in the rest. */
    @Override
    public double weight(Account account) {
        return parameters.remainder() == Remainder.EQUAL ? 1 : account.nav().doubleValue();
    }

    @Override
    public Participation participation(Account account) {
        boolean out = parameters.remainder() == Remainder.NONE && !byAccount.containsKey(account.accountId());
        return out ? Participation.ZERO_WEIGHT : Participation.FULL;
    }

    @Override
    public PieceLimits.Requested requested(AllocationInputs inputs, Account account) {
        Instruction instruction = byAccount.get(account.accountId());
        if (instruction == null) {
            return null;
        }
        RequestedPar par = RequestedPar.of(inputs, account, instruction, parameters.allowPartial());
        return new PieceLimits.Requested(par.leastPar(), par.askedPar());
    }

    @Override
    public Decision decide(SplitProblem problem) {
        List<Account> accounts = problem.inputs().accounts();
        double[] requests = new double[accounts.size()];
        SortedMap<Integer, List<Integer>> classes = new TreeMap<>();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < requests.length; i++) {
            Instruction instruction = byAccount.get(accounts.get(i).accountId());
            if (problem.isFixed(i)) {
                continue;
            }
            if (instruction != null) {
                requests[i] = RequestedPar.of(problem.inputs(), accounts.get(i), instruction, parameters.allowPartial())
                        .exactPar();
                int priority = instruction.priority() == null ? Integer.MAX_VALUE : instruction.priority();
                classes.computeIfAbsent(priority, p -> new ArrayList<>()).add(i);
            } else if (parameters.remainder() != Remainder.NONE) {
                rest.add(i);
            }
        }
        ByPriority.Split split = ByPriority.split(
                problem.table(),
                problem.limitPar(),
                problem.toFillPar(),
                classes.values().stream().map(AccountInstructionsMethod::places).toList(),
                requests,
                places(rest),
                problem.weights(),
                problem.tieRank());
        return FilledFirst.decision(problem, split.pieces(), split.exactShares(), WORDS);
    }

    @Override
    public Request request(AllocationInputs inputs, Account account, long piecePar, double exactShare) {
        Instruction instruction = byAccount.get(account.accountId());
        if (instruction == null) {
            return piecePar > 0 && parameters.remainder() != Remainder.NONE
                    ? new Request(null, null, null, Source.REMAINDER)
                    : null;
        }
        RequestedPar par = RequestedPar.of(inputs, account, instruction, parameters.allowPartial());
        Source own = piecePar < par.askedPar() && exactShare < par.exactPar() ? Source.PRO_RATA : Source.DIRECT;
        return new Request(instruction.type(), instruction.value(), par.askedPar(), piecePar > 0 ? own : null);
    }

    @Override
    public void feed(SeedDigest digest) {
        digest.text(parameters.remainder() + "|" + parameters.allowPartial());
        for (Instruction instruction : new TreeMap<>(byAccount).values()) {
            digest.text(instruction.accountId());
            digest.text(instruction.type() + "|" + instruction.priority());
            digest.number(instruction.heldValue().doubleValue());
            digest.number(
                    instruction.minValue() == null ? 0 : instruction.minValue().doubleValue());
        }
    }

    /** Amounts that were cut to a tradable size, and requests that were cut because the block is smaller. */
    @Override
    public List<Warning> notices(AllocationInputs inputs, Decision decision) {
        List<Warning> notices = new ArrayList<>();
        double asked = 0;
        for (int i = 0; i < decision.pieces().length; i++) {
            Account account = inputs.accounts().get(i);
            Instruction instruction = byAccount.get(account.accountId());
            if (instruction == null || inputs.overrides().containsKey(account.accountId())) {
                continue;
            }
            RequestedPar par = RequestedPar.of(inputs, account, instruction, parameters.allowPartial());
            asked += par.exactPar();
            boolean cut = decision.pieces()[i] == par.askedPar() && par.askedPar() < (long) par.exactPar();
            if (cut && instruction.type() != Type.QUANTITY) {
                notices.add(Warning.note(
                        Warning.Type.ROUNDING,
                        account.accountId(),
                        "%s asks for %d par; cut to %d, a size the bond trades in"
                                .formatted(account.accountId(), (long) par.exactPar(), par.askedPar())));
            }
        }
        long block = inputs.order().quantityPar();
        if (asked > block) {
            notices.add(Warning.note(
                    Warning.Type.REQUESTS_CUT,
                    null,
                    "Requests add up to %d par, more than the block of %d; they were met by priority, equals pro rata"
                            .formatted((long) asked, block)));
        }
        return notices;
    }

    private static int[] places(List<Integer> accounts) {
        return accounts.stream().mapToInt(i -> i).toArray();
    }
}
