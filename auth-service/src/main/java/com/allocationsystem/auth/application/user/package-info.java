/** Creates, changes, reads and checks users. */
package com.allocationsystem.auth.application.user;
