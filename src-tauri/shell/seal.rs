//! The kernel refuses this program, and every process it starts, a socket that could leave the computer.
//!
//! The filter is installed before any thread exists, so the processes of the web view inherit it.
//! It cannot be taken off again. Local sockets (display, accessibility, desktop bus) stay possible.

use std::net::UdpSocket;

/// What can be said about the seal at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Proof {
    /// The kernel reports a filter on this process.
    pub(crate) sealed: bool,
    /// A socket was asked for a moment ago, over both kinds of internet address, and refused.
    pub(crate) refused: bool,
}

/// Installs the seal. Must be the first thing the program does: only threads started later inherit it.
///
/// Returns false where the platform has no such filter, where the kernel refuses it,
/// and in the build that a test driver steers, which needs a loopback socket.
pub(crate) fn install() -> bool {
    if crate::automation::STEERED {
        return false;
    }
    filter::install()
}

/// Asks for an internet socket and reports how the kernel answered.
///
/// Nothing is asked where no seal is installed: a check must not open what it promises to keep shut.
pub(crate) fn prove() -> Proof {
    let sealed = filter::is_on();
    Proof {
        sealed,
        refused: sealed && refused("127.0.0.1:0") && refused("[::1]:0"),
    }
}

fn refused(address: &str) -> bool {
    match UdpSocket::bind(address) {
        Ok(_) => false,
        Err(error) => error.raw_os_error() == Some(filter::REFUSAL),
    }
}

#[cfg(target_os = "linux")]
mod filter {
    //! The filter of the Linux kernel.

    use std::collections::BTreeMap;

    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule,
    };

    /// The answer to a refused socket: "this computer has no such kind of address".
    pub(super) const REFUSAL: i32 = libc::EAFNOSUPPORT;

    /// Kinds of socket that stay on this computer: local ones, and talk with the kernel itself.
    const LOCAL: [i32; 2] = [libc::AF_UNIX, libc::AF_NETLINK];

    /// The second numbering of system calls that 64-bit Intel kernels may still answer to.
    #[cfg(target_arch = "x86_64")]
    const X32: i64 = 0x4000_0000;

    pub(super) fn install() -> bool {
        program().is_ok_and(|program| seccompiler::apply_filter(&program).is_ok()) && is_on()
    }

    pub(super) fn is_on() -> bool {
        std::fs::read_to_string("/proc/self/status").is_ok_and(|status| super::filtered(&status))
    }

    /// Every way to a new socket. Asking through `io_uring` would pass by the rule on `socket`, so the ring itself is
    /// refused; a call under another processor's numbering ends the process (the filter library's own rule).
    fn program() -> Result<BpfProgram, seccompiler::BackendError> {
        let foreign = || -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
            let outside = LOCAL.iter().map(|&family| {
                SeccompCondition::new(
                    0,
                    SeccompCmpArgLen::Dword,
                    SeccompCmpOp::Ne,
                    u64::from(family.unsigned_abs()),
                )
            });
            Ok(vec![SeccompRule::new(outside.collect::<Result<_, _>>()?)?])
        };
        let mut rules = BTreeMap::from([
            (libc::SYS_socket, foreign()?),
            (libc::SYS_io_uring_setup, vec![]),
        ]);
        #[cfg(target_arch = "x86_64")]
        rules.extend([
            (X32 | libc::SYS_socket, foreign()?),
            (X32 | libc::SYS_io_uring_setup, vec![]),
        ]);
        SeccompFilter::new(
            rules,
            SeccompAction::Allow,
            SeccompAction::Errno(libc::EAFNOSUPPORT.unsigned_abs()),
            std::env::consts::ARCH.try_into()?,
        )?
        .try_into()
    }
}

#[cfg(not(target_os = "linux"))]
mod filter {
    //! No filter that a program can put on itself is known here; the promise is worded for our own code only.

    pub(super) const REFUSAL: i32 = 0;

    pub(super) fn install() -> bool {
        false
    }

    pub(super) fn is_on() -> bool {
        false
    }
}

/// Whether a process's status page, as the kernel writes it, reports a filter.
pub(crate) fn filtered(status: &str) -> bool {
    status.lines().any(|line| {
        line.strip_prefix("Seccomp:")
            .is_some_and(|mode| mode.trim() == "2")
    })
}

#[cfg(test)]
mod tests {
    use super::filtered;

    #[test]
    fn only_a_filter_counts_as_a_seal() {
        assert!(
            filtered("Name:\tbearings\nSeccomp:\t2\nSeccomp_filters:\t1\n"),
            "2 is a filter"
        );
        assert!(
            !filtered("Seccomp:\t0\nSeccomp_filters:\t2\n"),
            "0 is none, whatever the next line counts"
        );
        assert!(!filtered("Seccomp:\t1\n"), "1 is another mode");
        assert!(!filtered(""), "an unreadable page proves nothing");
    }
}
