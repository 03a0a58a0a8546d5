package com.allocationsystem.allocation.checker.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.method.AccountInstructions.Instruction;
import com.allocationsystem.allocation.model.method.AccountInstructions.Type;
import com.allocationsystem.allocation.model.method.Remainder;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** CUSTOM_WEIGHTS by instructions as the checker reads it. */
final class AccountInstructionsReading implements MethodReading {

    private static final BigDecimal MOST_PAR = new BigDecimal("1e15");

    private final AccountInstructions method;
    private final Map<String, Instruction> ofAccount = new HashMap<>();

    AccountInstructionsReading(AccountInstructions method) {
        this.method = method;
        method.instructions().forEach(instruction -> ofAccount.put(instruction.accountId(), instruction));
    }

    @Override
    public void parameters(AllocationInputs inputs, List<String> failures) {
        Set<String> unknown = new HashSet<>(ofAccount.keySet());
        inputs.accounts().forEach(account -> unknown.remove(account.accountId()));
        if (!unknown.isEmpty()) {
            failures.add("instructions name unknown accounts: " + unknown);
        }
        if (ofAccount.size() < method.instructions().size() || ofAccount.isEmpty()) {
            failures.add("there is not one instruction for each account that is named");
        }
        BigDecimal percentages = BigDecimal.ZERO;
        for (Instruction instruction : method.instructions()) {
            BigDecimal most = instruction.type() == Type.PERCENTAGE ? BigDecimal.ONE : MOST_PAR;
            for (BigDecimal value :
                    new BigDecimal[] {instruction.value(), instruction.minValue(), instruction.maxValue()}) {
                if (value != null && (value.signum() < 0 || value.compareTo(most) > 0)) {
                    failures.add("the instruction for " + instruction.accountId() + " asks for " + value);
                }
            }
            if (instruction.minValue() != null
                    && instruction.maxValue() != null
                    && instruction.minValue().compareTo(instruction.maxValue()) > 0) {
                failures.add("the instruction for " + instruction.accountId() + " has its least above its most");
            }
            percentages = instruction.type() == Type.PERCENTAGE ? percentages.add(wanted(instruction)) : percentages;
        }
        if (percentages.compareTo(BigDecimal.ONE) > 0) {
            failures.add("instructions ask for " + percentages + " of the block in percentages");
        }
    }

    @Override
    public double weight(Account account) {
        return method.remainder() == Remainder.NONE
                ? 0
                : method.remainder() == Remainder.EQUAL ? 1 : account.nav().doubleValue();
    }

    @Override
    public boolean hasNoWeight(AllocationInputs inputs, Account account) {
        return method.remainder() == Remainder.NONE && !ofAccount.containsKey(account.accountId());
    }

    @Override
    public boolean instructs() {
        return true;
    }

    @Override
    public Asked asked(AllocationInputs inputs, Account account) {
        Instruction instruction = ofAccount.get(account.accountId());
        if (instruction == null) {
            return null;
        }
        BigDecimal exact = par(inputs, instruction.type(), wanted(instruction));
        long par = cut(inputs, account, exact.longValue());
        long least = instruction.minValue() == null
                ? 0
                : cut(
                        inputs,
                        account,
                        par(inputs, instruction.type(), instruction.minValue()).longValue());
        return new Asked(
                instruction,
                exact.doubleValue(),
                par,
                method.allowPartial() ? least : par,
                Objects.requireNonNullElse(instruction.priority(), Integer.MAX_VALUE));
    }

    private static BigDecimal wanted(Instruction instruction) {
        BigDecimal wanted = instruction.value();
        if (instruction.minValue() != null && wanted.compareTo(instruction.minValue()) < 0) {
            wanted = instruction.minValue();
        }
        if (instruction.maxValue() != null && wanted.compareTo(instruction.maxValue()) > 0) {
            wanted = instruction.maxValue();
        }
        return wanted;
    }

    private static BigDecimal par(AllocationInputs inputs, Type type, BigDecimal value) {
        BigDecimal par = value;
        if (type == Type.PERCENTAGE) {
            par = BigDecimal.valueOf(inputs.order().quantityPar()).multiply(value);
        } else if (type == Type.DOLLAR_AMOUNT) {
            BigDecimal dirty =
                    inputs.order().cleanPricePer100().add(inputs.order().accruedPer100());
            par = value.movePointRight(2).divide(dirty, 6, RoundingMode.FLOOR);
        }
        return par.compareTo(MOST_PAR) > 0 ? MOST_PAR : par;
    }

    /** The largest size the account can trade, up to {@code par}, whatever its limits are. */
    private static long cut(AllocationInputs inputs, Account account, long par) {
        long step = inputs.bond().incrementPar();
        long smallest = inputs.bond().minDenominationPar();
        if (inputs.order().side() == Side.SELL) {
            long held = account.parToSell();
            long kept = par >= held ? 0 : Math.min(par, held - smallest);
            return par > held
                    ? Math.max(held, par / step * step)
                    : par == held ? held : Math.max(0, kept / step * step);
        }
        if (account.holdingPar() > 0) {
            long topUp = par / step * step;
            return account.holdingPar() + topUp >= smallest ? topUp : 0;
        }
        return par < smallest ? 0 : smallest + (par - smallest) / step * step;
    }

    @Override
    public List<Notice> notices(AllocationInputs inputs, AllocationPlan plan, double[] shares) {
        List<Notice> notices = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            Account account = inputs.accounts().get(i);
            Asked asked = asked(inputs, account);
            if (asked == null || inputs.overrides().containsKey(account.accountId())) {
                continue;
            }
            sum += asked.exactPar();
            double whole = Math.floor(asked.exactPar());
            boolean met = plan.allocations().get(i).quantityPar() == asked.par();
            if (asked.instruction().type() != Type.QUANTITY && met && asked.par() < whole) {
                notices.add(
                        new Notice(Warning.Type.ROUNDING, account.accountId(), List.of(whole, (double) asked.par())));
            }
        }
        double block = inputs.order().quantityPar();
        if (sum > block) {
            notices.add(new Notice(Warning.Type.REQUESTS_CUT, null, List.of(Math.floor(sum), block)));
        }
        return notices;
    }

    @Override
    public void seed(SeedBytes seed) {
        seed.text(method.remainder().name() + "|" + method.allowPartial());
        method.instructions().stream()
                .sorted(Comparator.comparing(Instruction::accountId))
                .forEach(instruction -> {
                    seed.text(instruction.accountId());
                    seed.text(instruction.type().name() + "|" + instruction.priority());
                    seed.number(wanted(instruction).doubleValue());
                    seed.number(
                            instruction.minValue() == null
                                    ? 0
                                    : instruction.minValue().doubleValue());
                });
    }
}
