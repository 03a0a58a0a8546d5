package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.allocation.domain.preview.SealedPreview;
import java.util.List;

/** Splits one block by several methods on one frozen input, for a trader to choose between. */
public interface CompareMethodsUseCase {

    /**
     * @return one split per method, in the order asked for; each may be committed like any preview
     * @throws ChecksOffNotPermittedException when limits are passed because a check is off, without the permission to
     * @throws com.allocationsystem.shared.InvalidInputException with every value that cannot be meant
     */
    List<SealedPreview> compare(CompareMethodsCommand command);
}
