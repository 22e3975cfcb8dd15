//! With the feature `gzip`, compressed answers are asked for, read, and no larger than allowed when they are unpacked.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use onelogin::{Client, ErrorKind};
use std::{
    io::{Read, Write},
    net::TcpListener,
    thread,
};

/// `{"id": 1, "email": "kelly@example.com"}`.
const USER: &[u8] =
    b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xab\x56\xca\x4c\x51\xb2\x52\x30\xd4\x51\x50\x4a\xcd\x4d\xcc\xcc\x01\xb2\
    \x95\xb2\x53\x73\x72\x2a\x1d\x52\x2b\x12\x73\x0b\x72\x52\xf5\x92\xf3\x73\x95\x6a\x01\xd9\xc6\xaa\x4a\x27\0\0\0";
/// What begins without an end, and a blank that is repeated once.
const BEGINNING: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\x52\x18\x05";
/// 2064 blanks more.
const BLANKS: &[u8] = b"\xa3\x60\x14\x8c\x82\x51\x30\x0a\x46\xc1\x28\x18\x05";
/// The largest answer, in bytes.
const LARGEST: usize = 1 << 20;

/// A client of a server that answers one request with this body; when it has, the thread gives the request's head.
fn server(body: Vec<u8>) -> (Client, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let thread = thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            connection.read_exact(&mut byte).unwrap();
            head.extend(byte);
        }
        let length = body.len();
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n");
        connection.write_all(answer.as_bytes()).unwrap();
        // The client may have heard enough before the end.
        drop(connection.write_all(&body));
        String::from_utf8(head).unwrap().to_lowercase()
    });
    let client = Client::builder().base_url(url).token("given").largest_answer(LARGEST).build().unwrap();
    (client, thread)
}

#[tokio::test]
async fn a_compressed_answer_is_asked_for_and_read() {
    let (client, server) = server(USER.to_vec());
    let response = client.v2().users().get(1).with_response().await.unwrap();
    assert_eq!(response.body(), br#"{"id": 1, "email": "kelly@example.com"}"#);
    assert_eq!(response.value().email.as_deref(), Some("kelly@example.com"));
    let head = server.join().unwrap();
    assert!(head.contains("\r\naccept-encoding: gzip\r\n"), "{head}");
}

#[tokio::test]
async fn what_is_bounded_is_the_unpacked_answer() {
    let bomb = [BEGINNING, &BLANKS.repeat(LARGEST / 1000)].concat();
    assert!(bomb.len() < LARGEST / 50 && bomb.len() / BLANKS.len() * 2064 > 2 * LARGEST);
    let (client, server) = server(bomb);
    let error = client.v2().users().get(1).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Transport, 1));
    assert!(error.to_string().contains("the answer is too large: more than 1048576 bytes"), "{error}");
    server.join().unwrap();
}

#[tokio::test]
async fn a_compressed_answer_that_breaks_off_is_a_broken_connection() {
    let (client, server) = server(USER[..USER.len() / 2].to_vec());
    let call = client.v2().users().get(1).retry(onelogin::RetryPolicy::none());
    assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Transport);
    server.join().unwrap();
}
