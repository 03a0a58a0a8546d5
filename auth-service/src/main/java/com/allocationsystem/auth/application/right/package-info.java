/** What a user may do and see at this moment. */
package com.allocationsystem.auth.application.right;
