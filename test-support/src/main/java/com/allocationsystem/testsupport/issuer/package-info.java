/** A local identity provider, strict and, where asked, hostile; in a test's own process or in one of its own. */
package com.allocationsystem.testsupport.issuer;
