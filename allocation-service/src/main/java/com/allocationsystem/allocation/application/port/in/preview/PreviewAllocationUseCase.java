package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.domain.preview.SealedPreview;

/** Splits a block for a trader to look at; nothing is bought or sold. */
public interface PreviewAllocationUseCase {

    /**
     * @return the split, sealed, with its expiry
     * @throws ChecksOffNotPermittedException when limits are passed because a check is off, without the permission to
     * @throws com.allocationsystem.shared.InvalidInputException with every value that cannot be meant
     */
    SealedPreview preview(PreviewAllocationCommand command);
}
