/** Securities and groups in Snowflake. */
package com.allocationsystem.referencedata.adapter.out.snowflake;
