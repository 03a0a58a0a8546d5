/**
 * SCIM 2.0 (RFC 7643, 7644): a provider's directory sends its users and groups.
 *
 * <p>More than ten files: bodies, faults and the caller's sign-in have forms of their own here, which both resources share and
 * no other package uses.
 */
package com.allocationsystem.auth.adapter.in.rest.scim;
