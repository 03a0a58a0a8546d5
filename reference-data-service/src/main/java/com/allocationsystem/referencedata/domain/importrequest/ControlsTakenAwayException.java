package com.allocationsystem.referencedata.domain.importrequest;

import java.util.List;

/** A dataset takes away or changes controls, and no second user has approved it; nothing was loaded. */
public final class ControlsTakenAwayException extends RuntimeException {

    private final String controlsHash;
    private final transient List<String> lost;

    /**
     * @param controlsHash of the controls that bind now
     * @param lost rows that would be gone, at least one
     */
    public ControlsTakenAwayException(String controlsHash, List<String> lost) {
        super("%d rows of controls would be gone".formatted(lost.size()));
        this.controlsHash = controlsHash;
        this.lost = List.copyOf(lost);
    }

    public String controlsHash() {
        return controlsHash;
    }

    public List<String> lost() {
        return lost;
    }
}
