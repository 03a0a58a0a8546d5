package com.allocationsystem.testsupport.planted.config;

import jakarta.persistence.EntityManager;

/** Planted violation: rows handled outside an adapter. */
public class PersistenceOutside {
    EntityManager rows;
}
