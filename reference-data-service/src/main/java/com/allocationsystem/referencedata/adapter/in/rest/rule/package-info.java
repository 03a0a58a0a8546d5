/** The rule book: rules with their versions and acts, and the policies of accounts. */
package com.allocationsystem.referencedata.adapter.in.rest.rule;
