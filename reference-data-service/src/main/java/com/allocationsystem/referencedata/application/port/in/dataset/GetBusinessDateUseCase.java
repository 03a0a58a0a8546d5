package com.allocationsystem.referencedata.application.port.in.dataset;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import java.time.LocalDate;

/** Says of which day the data in use is. */
public interface GetBusinessDateUseCase {

    /**
     * @return as_of of the positions in use, which may be old; not the machine's day
     * @throws NoDatasetException before the first import
     */
    LocalDate businessDate();
}
