/** Bonds, their risk numbers, and the search over them. */
package com.allocationsystem.referencedata.domain.security;
