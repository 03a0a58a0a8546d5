/** Real PostgreSQL and Redis, real signed tokens and a settable clock for the tests of every service. */
package com.allocationsystem.testsupport;
