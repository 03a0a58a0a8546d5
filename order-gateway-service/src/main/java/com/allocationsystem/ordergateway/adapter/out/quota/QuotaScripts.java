package com.allocationsystem.ordergateway.adapter.out.quota;

/**
 * What Redis does in one step, so that replicas cannot count past each other. Time is Redis's own, in microseconds. A
 * hash per operation holds {@code tat}, the moment by which the calls made so far would be spread evenly, and {@code
 * hold}, before which Aladdin wants no call.
 */
final class QuotaScripts {

    /** ARGV: interval, burst, calls to be left to others, calls wanted. Answers {granted, microseconds to wait}. */
    static final String TAKE = """
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local interval, burst, left, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
            local hold = tonumber(redis.call('HGET', KEYS[1], 'hold') or 0)
            if hold > now then return {0, hold - now} end
            local tat = math.max(tonumber(redis.call('HGET', KEYS[1], 'tat') or 0), now)
            local room = math.floor((now + burst * interval - tat) / interval) - left
            local granted = math.max(0, math.min(wanted, room))
            if granted == 0 then return {0, tat + (1 + left - burst) * interval - now} end
            redis.call('HSET', KEYS[1], 'tat', string.format('%.0f', tat + granted * interval))
            redis.call('PEXPIRE', KEYS[1], 120000)
            return {granted, 0}""";

    /** ARGV: interval, calls not made. */
    static final String GIVE_BACK = """
            local tat = tonumber(redis.call('HGET', KEYS[1], 'tat') or 0)
            if tat > 0 then redis.call('HSET', KEYS[1], 'tat', string.format('%.0f', tat - ARGV[1] * ARGV[2])) end
            return 0""";

    /** ARGV: pause. The longer of two holds counts. */
    static final String HOLD = """
            local time = redis.call('TIME')
            local till = time[1] * 1000000 + time[2] + ARGV[1]
            if till > tonumber(redis.call('HGET', KEYS[1], 'hold') or 0) then
              redis.call('HSET', KEYS[1], 'hold', string.format('%.0f', till))
              redis.call('PEXPIRE', KEYS[1], string.format('%.0f', 120000 + ARGV[1] / 1000))
            end
            return 0""";

    private QuotaScripts() {}
}
