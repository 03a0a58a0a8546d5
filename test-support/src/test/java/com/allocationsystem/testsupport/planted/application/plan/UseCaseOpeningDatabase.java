package com.allocationsystem.testsupport.planted.application.plan;

import java.net.URI;
import java.sql.Connection;

/** Planted violation in a package below the use cases: a database and a network address. */
public class UseCaseOpeningDatabase {
    Connection database;
    URI address;
}
