//! A socket that gives others their turn.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::task::coop;

/// A socket from which a task reads a bounded number of bytes before others have their turn, among them the clock that
/// ends what takes too long. A peer that never stops sending could keep a thread busy otherwise: tokio counts reads, and
/// a read may bring hundreds of kilobytes to look through.
#[derive(Debug)]
pub(super) struct Turns {
    socket: TcpStream,
    /// Bytes that were read and are not paid for.
    unpaid: usize,
}

/// The most bytes that one read brings.
const MOST: usize = 32 << 10;
/// How many bytes a unit of a task's budget pays for. A task has 128 units a turn.
const BYTES_A_UNIT: usize = 512;

impl Turns {
    pub(super) fn new(socket: TcpStream) -> Turns {
        Turns { socket, unpaid: 0 }
    }

    fn pay(&mut self, context: &mut Context<'_>) -> Poll<()> {
        while self.unpaid >= BYTES_A_UNIT {
            ready!(coop::poll_proceed(context)).made_progress();
            self.unpaid -= BYTES_A_UNIT;
        }
        Poll::Ready(())
    }
}

impl AsyncRead for Turns {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        ready!(self.pay(context));
        let before = buffer.filled().len();
        if buffer.remaining() <= MOST {
            ready!(Pin::new(&mut self.socket).poll_read(context, buffer))?;
        } else {
            let mut part = ReadBuf::new(buffer.initialize_unfilled_to(MOST));
            ready!(Pin::new(&mut self.socket).poll_read(context, &mut part))?;
            let read = part.filled().len();
            buffer.advance(read);
        }
        self.unpaid += buffer.filled().len() - before;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Turns {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write_vectored(context, parts)
    }
}
