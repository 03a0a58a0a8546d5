package com.allocationsystem.allocation.engine.method.dispersion.convolution;

/** Counts the totals worked out, so that the same order ends at the same point on every machine. */
public class Work {

    private final long most;
    private final long mostAtOnce;
    private long done;

    /**
     * @param most totals that may be worked out
     * @param mostAtOnce totals that may be kept in memory for one account
     */
    public Work(long most, long mostAtOnce) {
        this.most = most;
        this.mostAtOnce = mostAtOnce;
    }

    /** @return whether {@code more} totals are within what is allowed; then they count */
    boolean allows(long more) {
        boolean within = done + more <= most && more <= mostAtOnce;
        done += within ? more : 0;
        return within;
    }

    /** @return work that counts here too, and may be no more than {@code few} of what is left */
    Work atMost(long few) {
        Work whole = this;
        return new Work(Math.min(few, most - done), Math.min(few, mostAtOnce)) {
            @Override
            boolean allows(long more) {
                return super.allows(more) && whole.allows(more);
            }
        };
    }

    /** @return whether nothing more is allowed */
    public boolean isUsedUp() {
        return done >= most;
    }

    /** @return totals worked out so far */
    public long done() {
        return done;
    }
}
