/** Checks and makes passwords, codes and other secrets. */
package com.allocationsystem.auth.application.credential;
