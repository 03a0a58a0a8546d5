/** Decides about rights that wait for a second administrator. */
package com.allocationsystem.auth.application.rightsdecision;
