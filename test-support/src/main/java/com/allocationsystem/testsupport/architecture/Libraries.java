package com.allocationsystem.testsupport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which libraries each room may use; a new one is added here, where a reviewer sees it. */
final class Libraries {

    /** Words of the trade that all services share. */
    static final String SHARED = "com.allocationsystem.shared..";

    /** The audit as a service writes it; not its store. */
    static final String AUDIT = "com.allocationsystem.audit";

    /** Strata's dates and day counts: the one library that a domain may calculate with. */
    static final String CALENDARS = "com.opengamma.strata.basics..";

    /** How rows are kept. */
    static final String[] PERSISTENCE = {
        "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "io.quarkus.panache.."
    };

    /** No database and no network: a use case reaches both through ports. */
    static final DescribedPredicate<JavaClass> OF_USE_CASES = resideInAnyPackage(
                    "java..",
                    "com.allocationsystem.edge.correlation..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.transaction..",
                    "io.quarkus.narayana..",
                    "io.micrometer..",
                    "org.jboss.logging..")
            .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "java.net..")));

    /** What reads a request and writes an answer: no database, and no client of another service. */
    static final DescribedPredicate<JavaClass> OF_IN_ADAPTERS = resideInAnyPackage(
                    "java..",
                    "com.allocationsystem.audit.access..",
                    "com.allocationsystem.edge..",
                    "jakarta.annotation..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.ws.rs..",
                    "org.eclipse.microprofile.context..",
                    "org.eclipse.microprofile.health..",
                    "org.eclipse.microprofile.jwt..",
                    "org.eclipse.microprofile.openapi..",
                    "io.quarkus.runtime..",
                    "io.quarkus.security..",
                    "io.smallrye.common.annotation..",
                    "io.smallrye.jwt..",
                    "io.smallrye.mutiny..",
                    "io.vertx.core..",
                    "io.vertx.ext.web..",
                    "com.fasterxml.jackson..",
                    "com.unboundid.scim2..",
                    "org.jboss.logging..",
                    "org.jboss.resteasy.reactive..",
                    "org.jose4j..")
            .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "java.net.http..", "jakarta.ws.rs.client..")));

    /** What a store or another system is reached with. */
    static final DescribedPredicate<JavaClass> OF_OUT_ADAPTERS = resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "javax.sql..",
            "com.allocationsystem.aladdin..",
            "com.allocationsystem.edge.correlation..",
            "com.allocationsystem.edge.problem..",
            "com.allocationsystem.edge.signin..",
            "jakarta.annotation..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "jakarta.persistence..",
            "jakarta.transaction..",
            "jakarta.ws.rs..",
            "org.eclipse.microprofile.faulttolerance..",
            "org.eclipse.microprofile.jwt..",
            "org.eclipse.microprofile.rest.client..",
            "io.micrometer..",
            "io.quarkus.agroal..",
            "io.quarkus.hibernate..",
            "io.quarkus.narayana..",
            "io.quarkus.panache..",
            "io.quarkus.redis..",
            "io.quarkus.rest.client..",
            "io.quarkus.security..",
            "io.smallrye.common.annotation..",
            "io.smallrye.faulttolerance..",
            "io.smallrye.jwt.build..",
            "io.smallrye.mutiny..",
            "io.vertx.mutiny.redis..",
            "com.fasterxml.jackson..",
            "com.nimbusds..",
            "com.nulabinc.zxcvbn..",
            "net.snowflake..",
            "org.apache.commons.csv..",
            "org.bouncycastle..",
            "org.hibernate..",
            "org.jboss.logging..",
            "org.postgresql..");

    private Libraries() {}
}
