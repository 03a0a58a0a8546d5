/** The NAVs that count, for every use case that divides by one. */
package com.allocationsystem.referencedata.application.nav;
