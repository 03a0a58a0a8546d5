package com.allocationsystem.audit.postgres;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is audited in these tests, kept by Panache as services keep theirs. */
@Entity
public class Act extends PanacheEntityBase {

    @Id
    public Long id;

    public String name;

    static Act named(long id, String name) {
        Act act = new Act();
        act.id = id;
        act.name = name;
        return act;
    }
}
