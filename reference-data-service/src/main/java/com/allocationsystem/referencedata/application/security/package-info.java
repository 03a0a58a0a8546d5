/** Searches bonds and reads one. */
package com.allocationsystem.referencedata.application.security;
