package com.allocationsystem.referencedata.application.security;

import com.allocationsystem.referencedata.application.port.out.master.SecurityMaster;
import com.allocationsystem.referencedata.domain.security.MasterRecord;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A bond of the catalogue under the terms of the firm's security master, where it has one. */
@ApplicationScoped
public class CurrentTerms {

    private final SecurityMaster master;

    CurrentTerms(SecurityMaster master) {
        this.master = master;
    }

    public Security of(Security bond) {
        return master.find(bond.cusip()).map(bond::under).orElse(bond);
    }

    /** @throws InvalidInputException when the bond is no longer traded */
    public Security ofTraded(Security bond) {
        Optional<MasterRecord> found = master.find(bond.cusip());
        if (found.isPresent() && found.get().inactive()) {
            Faults faults = new Faults();
            faults.impossible("security_id", "'%s' is inactive in Aladdin's security master".formatted(bond.cusip()));
            faults.throwIfAny();
        }
        return found.map(bond::under).orElse(bond);
    }
}
