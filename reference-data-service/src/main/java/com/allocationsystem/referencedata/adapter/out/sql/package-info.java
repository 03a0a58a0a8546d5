/** Reads over JDBC that PostgreSQL and Snowflake share. */
package com.allocationsystem.referencedata.adapter.out.sql;
