/** The rules for the packages of a service: what each may use, and a test that every service inherits. */
package com.allocationsystem.testsupport.architecture;
