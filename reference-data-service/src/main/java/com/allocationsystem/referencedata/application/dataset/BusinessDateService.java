package com.allocationsystem.referencedata.application.dataset;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.dataset.GetBusinessDateUseCase;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Asks the catalogue. */
@ApplicationScoped
@Transactional
class BusinessDateService implements GetBusinessDateUseCase {

    private final SecurityCatalogue catalogue;

    BusinessDateService(SecurityCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public LocalDate businessDate() {
        return catalogue.businessDate().orElseThrow(NoDatasetException::new);
    }
}
