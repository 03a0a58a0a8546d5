/** Sessions and credentials in the hands of their user. */
package com.allocationsystem.auth.application.account;
